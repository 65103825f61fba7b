from multiprocessing import Process, Condition, Value
def producer(c, v):
    for i in range(3):
        with c:
            c.wait_for(lambda: v.value == 0)
            v.value = i + 1
            print('produced', i + 1, flush=True)
            c.notify()
def consumer(c, v):
    for i in range(3):
        with c:
            c.wait_for(lambda: v.value != 0)
            print('consumed', v.value, flush=True)
            v.value = 0
            c.notify()
if __name__ == '__main__':
    c = Condition(); v = Value('i', 0)
    ps = [Process(target=f, args=(c, v)) for f in (producer, consumer)]
    for p in ps: p.start()
    for p in ps: p.join()
    with c: print(c.wait(0.05), c.wait_for(lambda: True), c.wait_for(lambda: False, 0.05))
    for bad in (c.notify, c.wait):
        try: bad()
        except (AssertionError, RuntimeError) as e: print(type(e).__name__, e)
