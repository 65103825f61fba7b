# Files and thread locks do not go through pickle; under fork nothing is pickled.
import multiprocessing
import threading


def use(thing):
    print('child has a', type(thing).__name__, flush=True)


if __name__ == '__main__':
    for method in ('fork', 'spawn'):
        context = multiprocessing.get_context(method)
        with open('log.txt', mode='a+', encoding='utf-8') as file_object:
            for thing in (file_object, threading.RLock(), threading.Lock(), lambda: 1):
                p = context.Process(target=use, args=(thing,))
                try:
                    p.start()
                except Exception as e:
                    print(method, type(e).__name__, str(e).split(' at 0x')[0], flush=True)
                else:
                    p.join()
                    print(method, 'exit code', p.exitcode, flush=True)
