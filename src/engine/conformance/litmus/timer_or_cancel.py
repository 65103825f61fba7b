# cancel() comes before the timer's time, or too late.
#: ok "cancelled\n"
#: ok "rang\ncancelled\n"
#: ok "cancelled\nrang\n"
import threading

timer = threading.Timer(0.01, print, args=('rang',))
timer.start()
timer.cancel()
print('cancelled')
