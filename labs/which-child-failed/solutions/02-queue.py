# The child catches its own exception and sends a message. The parent gets all messages, then joins.
# The price: a child that is killed sends nothing, and the parent waits for a message that never comes.
import multiprocessing
import sys
import time


def bake(what):
    time.sleep(0.1)
    if what == 'cake':
        sys.exit('the oven is broken')


def work(what, reports):
    try:
        bake(what)
        reports.put((what, None))
    except SystemExit as error:
        reports.put((what, str(error)))


if __name__ == '__main__':
    reports = multiprocessing.Queue()
    ovens = [multiprocessing.Process(target=work, args=(what, reports)) for what in ('bread', 'cake', 'rolls')]
    for oven in ovens:
        oven.start()
    failed = []
    for _ in ovens:
        what, error = reports.get()
        if error is not None:
            failed.append(what)
    for oven in ovens:
        oven.join()
    print('failed', failed)
