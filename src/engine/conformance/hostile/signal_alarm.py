import signal
def h(*a): raise KeyboardInterrupt
signal.signal(signal.SIGINT, h)
while True: signal.raise_signal(signal.SIGINT)
