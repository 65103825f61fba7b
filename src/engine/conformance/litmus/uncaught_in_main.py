# An exception in the main thread ends the main thread; the process ends when the other thread has.
#: exception "thread\n" ValueError: main
#: schedules 1
import threading

threading.Thread(target=print, args=('thread',)).start()
raise ValueError('main')
