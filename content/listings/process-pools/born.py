import multiprocessing
from concurrent.futures import ProcessPoolExecutor

def nothing():
    pass

def children():
    return len(multiprocessing.active_children())

if __name__ == '__main__':
    for method in 'fork', 'spawn':
        context = multiprocessing.get_context(method)
        with ProcessPoolExecutor(3, mp_context=context) as pool:
            print(method, 'new pool:', children())
            pool.submit(nothing).result()
            print(method, 'one task:', children())
