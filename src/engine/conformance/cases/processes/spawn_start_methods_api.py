import multiprocessing as mp
if __name__ == '__main__':
    print(mp.get_all_start_methods(), mp.get_start_method(allow_none=True), mp.get_start_method())
    try: mp.set_start_method('spawn')
    except RuntimeError as e: print(e)
    mp.set_start_method('spawn', force=True); print(mp.get_start_method(), type(mp.get_context()).__name__)
    for bad in (lambda: mp.get_context('nope'), lambda: mp.set_start_method('nope', force=True)):
        try: bad()
        except ValueError as e: print(e)
    print(mp.get_context('fork').get_start_method(), mp.get_context('forkserver').Process.__name__, mp.get_context('spawn').Process._start_method)
