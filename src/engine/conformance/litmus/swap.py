# Both swap a and b: read b, read a, write a, write b. Let the first thread write a first. Then its read of a came before the other's write of a,
# and its read of b before the other's write of b (by way of both writes of a). The other's read of a: before or after that write. Its read of b
# after the first's write of b: 1 class (whole swaps in sequence, "1 2"). Before it: with each place of the read of a, two orders of the writes
# of b: 4. So 2 * 5. The other reads b = 2 there and writes it to a, and b gets 1 (read early, or the first writes b last) or 2.
#: ok "1 2\n"
#: ok "2 1\n"
#: ok "2 2\n"
#: races a, b
#: schedules 10
import threading

a, b = 1, 2

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def swap():
    global a, b
    a, b = b, a


run(swap, swap)
print(a, b)
