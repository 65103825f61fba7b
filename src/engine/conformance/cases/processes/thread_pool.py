from multiprocessing.pool import ThreadPool
import threading
def who(x): return x, threading.current_thread().name.startswith('Thread-')
if __name__ == '__main__':
    with ThreadPool(3) as p:
        print(p.map(who, range(3)), p.apply(lambda: 'lambdas work'), list(p.imap(len, ['a', 'bb'])))
        print(p.starmap(pow, [(2, 3), (3, 2)]), p.apply_async(divmod, (7, 2)).get())
        try: p.map(lambda x: 1 / x, [1, 0])
        except ZeroDivisionError as e: print(e)
