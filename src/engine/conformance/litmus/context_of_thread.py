# A thread has a context of its own: what it sets is not seen outside, and what the main thread set is not seen inside.
#: ok "default\nmain\n"
#: schedules 1
import contextvars
import threading

who = contextvars.ContextVar('who', default='default')


def work():
    print(who.get())
    who.set('thread')


who.set('main')
thread = threading.Thread(target=work)
thread.start()
thread.join()
print(who.get())
