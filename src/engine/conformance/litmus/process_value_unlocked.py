# A value in shared memory: += is a read and a write, also between processes.
#: ok "1\n"
#: ok "2\n"
import multiprocessing


def work(value):
    value.value += 1


if __name__ == '__main__':
    context = multiprocessing.get_context('fork')
    value = context.Value('i', 0, lock=False)
    processes = [context.Process(target=work, args=(value,)) for _ in 'ab']
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    print(value.value)
