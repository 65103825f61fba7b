from concurrent.futures import ProcessPoolExecutor

seen = []

def look(page):
    seen.append(page)
    return list(seen)

if __name__ == '__main__':
    with ProcessPoolExecutor(1) as pool:
        print(pool.submit(look, 1).result())
        print(pool.submit(look, 2).result())
    print(seen)
