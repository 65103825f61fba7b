# Calls the function twice.
import threading

total = 0
done = []


def add():
    global total
    total += 1
    done.append(1)


add()
add()
print(f'total {total} after {len(done)} additions')
