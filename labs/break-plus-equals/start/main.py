import threading

total = 0
done = []


def add():
    global total
    total += 1
    done.append(1)


threads = [threading.Thread(target=add) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(f'total {total} after {len(done)} additions')
