# A variable of the enclosing function is a cell: LOAD_DEREF, add, STORE_DEREF.
#: ok "1\n"
#: ok "2\n"
#: races n
#: schedules 4
import threading


def main():
    n = 0

    def work():
        nonlocal n
        n += 1

    threads = [threading.Thread(target=work) for _ in 'ab']
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print(n)


main()
