from concurrent.futures import ProcessPoolExecutor
import threading
def ident(x): return x
def make_lock(): return threading.Lock()
if __name__ == '__main__':
    with ProcessPoolExecutor(1) as ex:
        for f, a in ((lambda: 1, ()), (ident, (threading.Lock(),)), (make_lock, ())):
            try: print(ex.submit(f, *a).result())
            except Exception as e: print(type(e).__name__, str(e).split(' at 0x')[0])
        print(ex.submit(ident, 'still works').result())
