import multiprocessing as mp, logging, sys
def work(): mp.get_logger().info('in the child'); print(mp.current_process(), flush=False) if False else None
if __name__ == '__main__':
    logger = mp.log_to_stderr(); logger.setLevel(logging.WARNING); print(logger.name, mp.get_logger() is logger)
    p = mp.Process(target=work, name='n1'); p.name = 'renamed'; print(p.name); p.start(); p.join()
    kids = [mp.Process(target=work) for _ in range(3)]; print([k.name for k in kids], [k._identity for k in kids])
    def nested():
        q = mp.Process(target=work); print(q.name, flush=True)
    k = mp.Process(target=nested); k.start(); k.join()
