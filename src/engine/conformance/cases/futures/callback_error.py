from concurrent.futures import Future, ThreadPoolExecutor

import logging
import sys

handler = logging.StreamHandler(sys.stdout)
handler.setFormatter(logging.Formatter('%(levelname)s %(message).23s %(exc_info)s'))


class Short(logging.Formatter):
    def format(self, record):
        return f'{record.name} {record.levelname} {record.msg[:22]} {record.exc_info[0].__name__}: {record.exc_info[1]}'


handler.setFormatter(Short())
logging.getLogger('concurrent.futures').addHandler(handler)
logging.getLogger('concurrent.futures').propagate = False


def bad(f):
    raise ValueError('in callback')


f = Future()
f.add_done_callback(bad)
f.add_done_callback(lambda f: print('next one runs', f.result()))
f.set_result(1)
f.add_done_callback(bad)
with ThreadPoolExecutor(1) as pool:
    g = pool.submit(int, '7')
    g.add_done_callback(bad)
    print(g.result())
