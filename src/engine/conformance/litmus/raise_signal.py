# raise_signal runs the handler in the main thread before the next bytecode.
#: ok "handled\nafter\n"
#: schedules 1
import signal

signal.signal(signal.SIGUSR1, lambda number, frame: print('handled'))
signal.raise_signal(signal.SIGUSR1)
print('after')
