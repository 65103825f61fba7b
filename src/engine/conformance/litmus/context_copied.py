# A copy of the context is handed to the thread.
#: ok "main\nmain\n"
#: schedules 1
import contextvars
import threading

who = contextvars.ContextVar('who')


def work():
    print(who.get())
    who.set('thread')


who.set('main')
thread = threading.Thread(target=contextvars.copy_context().run, args=(work,))
thread.start()
thread.join()
print(who.get())
