import multiprocessing as mp, time
def child(): time.sleep(100)
def tries_to_fork(conn):
    try:
        p = mp.Process(target=child); p.start()
    except AssertionError as e:
        conn.send(str(e))
if __name__ == '__main__':
    a, b = mp.Pipe()
    p = mp.Process(target=tries_to_fork, args=(b,), daemon=True); p.start(); print(a.recv()); p.join()
    p = mp.Process(target=child, daemon=True); p.start()
    print(len(mp.active_children()), mp.active_children()[0].daemon)
    print('main ends, the daemon is terminated')
