import logging
import sys
import threading

logging.basicConfig(stream=sys.stdout, format='%(threadName)s %(levelname)s %(message)s', level=logging.INFO)


def work(n):
    logging.debug('hidden')
    logging.info('working on %d', n)
    try:
        1 / n
    except ZeroDivisionError:
        logging.error('failed')


for n in (2, 0):
    t = threading.Thread(target=work, args=(n,), name=f'T{n}')
    t.start()
    t.join()
logging.warning('in main')
