"""The command line of 小灵通; without a command it runs the bot."""

import sys

from bot.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
