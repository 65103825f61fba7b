from concurrent.futures import ProcessPoolExecutor

def add(limit):
    total = 0
    for number in range(limit):
        total += number
    return total

if __name__ == '__main__':
    print('start')
    with ProcessPoolExecutor(2) as pool:
        print(list(pool.map(add, [20_000] * 4)))
