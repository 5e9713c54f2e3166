/* Gives the 32-bit words on standard input to a battery of TestU01: battery NAME small|crush < words */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <testu01/bbattery.h>
#include <testu01/swrite.h>
#include <testu01/unif01.h>

#define ROOM (1 << 18)

static uint32_t words[ROOM];
static size_t at, held;
static unsigned long long blocks;

static unsigned int next(void) {
    if (at == held) {
        held = fread(words, sizeof words[0], ROOM, stdin);
        at = 0;
        blocks++;
        if (held == 0) {
            fprintf(stderr, "battery: the words came to an end\n");
            exit(2);
        }
    }
    return words[at++];
}

int main(int count, char **arguments) {
    if (count != 3) {
        fprintf(stderr, "usage: battery NAME small|crush < words\n");
        return 2;
    }
    unif01_Gen *words_of = unif01_CreateExternGenBits(arguments[1], next);
    swrite_Basic = FALSE;
    setvbuf(stdout, NULL, _IOLBF, 0);
    if (strcmp(arguments[2], "crush") == 0) {
        bbattery_Crush(words_of);
    } else {
        bbattery_SmallCrush(words_of);
    }
    printf("words read: about %.3g\n", (double)blocks * ROOM);
    for (int test = 0, bad = 0; test < bbattery_NTests; test++) {
        bad += bbattery_pVal[test] < 1e-10 || bbattery_pVal[test] > 1 - 1e-10;
        if (test + 1 == bbattery_NTests) {
            unif01_DeleteExternGenBits(words_of);
            return bad > 0;
        }
    }
    return 2;
}
