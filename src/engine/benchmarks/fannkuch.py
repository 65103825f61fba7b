# List slices and swaps.
def fannkuch(n):
    count = list(range(1, n + 1))
    flips_max, checksum, r = 0, 0, n
    permutation = list(range(n))
    sign = 1
    while True:
        first = permutation[0]
        if first:
            current = permutation[:]
            flips = 0
            while first:
                current[: first + 1] = current[first::-1]
                flips += 1
                first = current[0]
            flips_max = max(flips_max, flips)
            checksum += sign * flips
        if sign == 1:
            permutation[0], permutation[1] = permutation[1], permutation[0]
            sign = -1
            continue
        permutation[1], permutation[2] = permutation[2], permutation[1]
        sign = 1
        for r in range(2, n):
            count[r] -= 1
            if count[r] != 0:
                break
            if r == n - 1:
                return checksum, flips_max
            count[r] = r + 1
            permutation.insert(r + 1, permutation.pop(0))
        else:
            return checksum, flips_max


for _ in range(3):
    result = fannkuch(8)
print(result)
