import concurrent.futures, math
PRIMES = [112272535095293, 112582705942171, 115280095190773, 1099726899285419][:2]
def is_prime(n):
    if n < 2: return False
    if n % 2 == 0: return n == 2
    for i in range(3, min(int(math.isqrt(n)) + 1, 2000), 2):
        if n % i == 0: return False
    return True
def main():
    with concurrent.futures.ProcessPoolExecutor() as executor:
        for number, prime in zip(PRIMES, executor.map(is_prime, PRIMES)):
            print('%d is prime: %s' % (number, prime))
if __name__ == '__main__': main()
