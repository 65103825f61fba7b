# A spawned child imports the main module again and gets its arguments through pickle.
import multiprocessing


def show(data):
    print('child got', data, 'under', __name__, flush=True)
    data.append(999)
    print('child made', data, flush=True)


def missing():
    print(hidden)


if __name__ == '__main__':
    multiprocessing.set_start_method('spawn')
    hidden = []
    p = multiprocessing.Process(target=show, args=(hidden,))
    p.start()
    p.join()
    print('parent has', hidden, 'exit code', p.exitcode, flush=True)
    q = multiprocessing.Process(target=missing)
    q.start()
    q.join()
    print('exit code', q.exitcode)
