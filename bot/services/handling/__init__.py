"""From the dispatch to the end: hands, limits, checks, ratings, appeals, and the lists of who has what."""
