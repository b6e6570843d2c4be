"""`python -m server` is the same as `lagrum`."""

import sys

from server.cli import main

sys.exit(main())
