# A global of the parent is not the child's.
#: ok "0\n"
import multiprocessing

n = 0


def work():
    global n
    n += 1


if __name__ == '__main__':
    process = multiprocessing.get_context('fork').Process(target=work)
    process.start()
    process.join()
    print(n)
