"""The command line of 小灵通; without a command it runs the bot."""

import os
import signal
import sys

if __name__ == "__main__":
    # Ctrl-C while the modules load ends it there and then: an interrupt can get lost in the middle of an import.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    # Read when numpy is loaded. A question's products are small: a second thread of them mostly waits, and burns a core.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    from bot.cli.main import main

    sys.exit(main())
