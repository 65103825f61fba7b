# A subclass of Thread reads what it was given from its own attributes.
import threading


class Printer(threading.Thread):
    def run(self):
        word, times = self._args
        print(word * times, self._kwargs, self.name, self.daemon)


t = Printer(args=('ab', 2), kwargs={'sep': '-'}, name='printer')
t.start()
t.join()

plain = threading.Thread(target=print, args=('plain',))
plain.daemon = True
plain.name = 'first'
print(plain.name, plain.daemon, plain.is_alive())
plain.start()
plain.join()
print(plain.is_alive(), threading.current_thread().name, threading.active_count())
for change in (lambda: setattr(plain, 'daemon', False), plain.start, threading.current_thread().join):
    try:
        change()
    except RuntimeError as e:
        print('RuntimeError', e)
