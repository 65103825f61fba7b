"""Logging from many processes and threads through one listener with QueueHandler."""
import logging
import logging.config
import logging.handlers
import multiprocessing as mp
import sys
import threading
import io


def worker(q, n):
    root = logging.getLogger()
    root.handlers[:] = [logging.handlers.QueueHandler(q)]
    root.setLevel(logging.DEBUG)
    log = logging.getLogger(f'app.worker{n}')
    log.debug('started %s', n)
    try:
        1 / (n - 1)
    except ZeroDivisionError:
        log.exception('failed in %(what)s', {'what': 'division'})
    log.log(25, 'custom level')
    log.warning('done', extra={'n': n})


class Collect(logging.Handler):
    def __init__(self):
        super().__init__(logging.INFO)
        self.lines = []

    def emit(self, record):
        self.lines.append((record.processName, self.format(record)))


def main():
    logging.addLevelName(25, 'NOTICE')
    q = mp.Queue()
    collect = Collect()
    collect.setFormatter(logging.Formatter('{levelname:<8}{name}: {message}', style='{'))
    warn = logging.StreamHandler(io.StringIO())
    warn.setLevel(logging.WARNING)
    listener = logging.handlers.QueueListener(q, collect, warn, respect_handler_level=True)
    listener.start()
    ps = [mp.Process(target=worker, args=(q, n), name=f'P{n}') for n in range(3)]
    [p.start() for p in ps]
    [p.join() for p in ps]
    ts = [threading.Thread(target=worker, args=(q, n)) for n in (7, 8)]
    [t.start() for t in ts]
    [t.join() for t in ts]
    listener.stop()
    for name in sorted({name for name, _ in collect.lines}):
        print(name)
        for line in sorted(line for n, line in collect.lines if n == name):
            print('   ', line.splitlines()[0], len(line.splitlines()))
    print(len(warn.stream.getvalue().splitlines()))
    logging.config.dictConfig({
        'version': 1, 'disable_existing_loggers': False,
        'filters': {'short': {'()': __name__ + '.Short', 'limit': 12}},
        'formatters': {'plain': {'format': '%(asctime).4s %(threadName)s %(funcName)s:%(message)s', 'datefmt': 'time'}},
        'handlers': {'out': {'class': 'logging.StreamHandler', 'stream': 'ext://sys.stdout', 'formatter': 'plain', 'filters': ['short']}},
        'root': {'handlers': ['out'], 'level': 'INFO'},
        'loggers': {'quiet': {'level': 'ERROR', 'propagate': False}},
    })
    logging.info('configured')
    logging.info('this one is too long')
    logging.getLogger('quiet').error('nobody listens')
    logging.getLogger('quiet.child').warning('nor here')
    logging.LoggerAdapter(logging.getLogger('x'), {'who': 'me'}).info('adapted')
    memory = logging.handlers.MemoryHandler(3, target=logging.getLogger().handlers[0])
    log = logging.getLogger('mem')
    log.addHandler(memory)
    log.propagate = False
    log.warning('kept 1')
    log.warning('kept 2')
    print('before the flush')
    log.error('flush')


class Short(logging.Filter):
    def __init__(self, limit):
        self.limit = limit

    def filter(self, record):
        return len(record.getMessage()) <= self.limit


if __name__ == '__main__':
    main()
