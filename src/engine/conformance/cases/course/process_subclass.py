import multiprocessing
import os
import threading


class Worker(multiprocessing.Process):
    def run(self):
        me = multiprocessing.current_process()
        print('run with', self._args[0], me.name, me.daemon, os.getppid() == int(self._args[1]), flush=True)
        print([t.name for t in threading.enumerate()], flush=True)


if __name__ == '__main__':
    multiprocessing.set_start_method('spawn')
    p = Worker(args=('x', os.getpid()), name='first')
    print(p.name, p.daemon, p.is_alive(), p.exitcode, flush=True)
    p.start()
    p.join()
    print(p.is_alive(), p.exitcode)
    p.name = 'renamed'
    print(p.name, p.exitcode == 0, p.ident == p.pid)
    print(multiprocessing.current_process().name, multiprocessing.cpu_count() > 0)
