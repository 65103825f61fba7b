"""greenlet: lightweight in-process concurrent programming.

A module of ours with the public behaviour of the package greenlet 3; the machinery is modules/greenlet.
"""

from _greenlet import GreenletExit, error, getcurrent, gettrace, greenlet, settrace

__all__ = ['__version__', 'getcurrent', 'greenlet', 'error', 'GreenletExit', 'settrace', 'gettrace']
__version__ = '3.1.1'
GREENLET_USE_GC = GREENLET_USE_TRACING = GREENLET_USE_CONTEXT_VARS = GREENLET_USE_STANDARD_THREADING = True
