# |= of a set adds in one step; that the list of letters is sorted hides the order.
#: ok "['a', 'b']\n"
#: schedules 2
import threading

letters = set()

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def work(mine, letter):
    mine |= {letter}


run(lambda: work(letters, 'a'), lambda: work(letters, 'b'))
print(sorted(letters))
