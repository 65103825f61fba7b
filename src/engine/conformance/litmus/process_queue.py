# get() waits for what another process puts.
#: ok "42\n"
import multiprocessing


def work(queue):
    queue.put(42)


if __name__ == '__main__':
    context = multiprocessing.get_context('fork')
    queue = context.SimpleQueue()
    process = context.Process(target=work, args=(queue,))
    process.start()
    print(queue.get())
    process.join()
