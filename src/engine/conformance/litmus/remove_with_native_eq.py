# The same with str: C compares, one step. The new element is never taken away.
#: ok "['new']\n"
#: schedules 2
import threading

words = ['old']

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


run(lambda: words.remove('old'), lambda: words.insert(0, 'new'))
print(words)
