# The same behind the lock of the value.
#: ok "2\n"
import multiprocessing


def work(value):
    with value.get_lock():
        value.value += 1


if __name__ == '__main__':
    context = multiprocessing.get_context('fork')
    value = context.Value('i', 0)
    processes = [context.Process(target=work, args=(value,)) for _ in 'ab']
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    print(value.value)
