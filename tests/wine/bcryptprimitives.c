/* Wine 8 (Debian 12) has no bcryptprimitives.dll, which every Rust program for Windows 10 loads at its start. Newer Wine has
   it, and so has Windows. For tests only: tests/windows puts it into the prefix of its Wine. */
#include <windows.h>
BOOLEAN WINAPI SystemFunction036(PVOID, ULONG);
__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE data, SIZE_T n) { return SystemFunction036(data, (ULONG)n); }
