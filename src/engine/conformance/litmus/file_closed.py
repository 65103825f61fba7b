# A file is asked whether it is closed before or after somebody closes it.
#: ok "False\n"
#: ok "True\n"
#: schedules 2
import threading

file = open('notes.txt', 'w')
answer = None

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def look():
    global answer
    answer = file.closed


run(file.close, look)
print(answer)
