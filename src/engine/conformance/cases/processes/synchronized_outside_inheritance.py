import multiprocessing as mp, pickle
if __name__ == '__main__':
    for thing in (mp.Lock(), mp.Queue(), mp.Value('i'), mp.Event(), mp.SimpleQueue()):
        try: pickle.dumps(thing)
        except RuntimeError as e: print(e)
    try: pickle.dumps(mp.current_process().authkey)
    except TypeError as e: print(e)
