# Threads share their globals, so this prints the right number. But the work is not in processes any more.
import threading

total = 0


def count(words):
    global total
    total += len(words)


if __name__ == '__main__':
    pages = [['one', 'two'], ['three', 'four', 'five']]
    threads = [threading.Thread(target=count, args=(page,)) for page in pages]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print('words', total)
