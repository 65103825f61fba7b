import multiprocessing as mp, threading
def f(x): print(x)
if __name__ == '__main__':
    ctx = mp.get_context('spawn')
    for arg in (threading.Lock(), open(__file__), (i for i in ())):
        p = ctx.Process(target=f, args=(arg,))
        try: p.start()
        except Exception as e: print(type(e).__name__, e)
    p = mp.get_context('fork').Process(target=print, args=(type(threading.Lock()).__name__,), kwargs={'flush': True}); p.start(); p.join()
