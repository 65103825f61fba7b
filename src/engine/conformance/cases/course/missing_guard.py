import multiprocessing

multiprocessing.set_start_method('spawn')


def work():
    print('never')


p = multiprocessing.Process(target=work)
p.start()
p.join()
print('exit code', p.exitcode)
