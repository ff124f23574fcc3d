"""The command line of 小灵通; without a command it runs the bot."""

import signal
import sys

if __name__ == "__main__":
    # Ctrl-C while the modules load ends it there and then: an interrupt can get lost in the middle of an import.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    from bot.cli.main import main

    sys.exit(main())
