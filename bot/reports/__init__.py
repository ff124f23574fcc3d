"""Reports on paper: a page with charts, a PDF, a spreadsheet, lines for a terminal."""
