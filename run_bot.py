"""The command line of 小灵通; without a command it runs the bot."""

import sys

if __name__ == "__main__":
    try:
        # Loading takes a moment in which Ctrl-C may come already.
        from bot.cli.main import main

        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
