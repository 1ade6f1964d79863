# language: id
# translator: machine draft
# state: draft

## What can be typed

# source: 4c2993e268f8
text-help = Ketik nomor yang Anda inginkan lalu tekan Enter. Ketik “kembali” untuk mundur satu langkah, “stop” untuk keluar (hasil kerja Anda tersimpan), dan “?” untuk melihat ini lagi.

# source: 3c482346f375
text-word-back = kembali

# source: 6c45cb72a36e
text-word-stop = stop

# source: accc7c658c6a
text-prompt-choice = Pilih:

# source: be1e2e8336bc
text-prompt-begin = Tekan Enter untuk mulai.

# source: e3a438facc49
text-nothing-here = Tidak ada yang bisa dipilih di sini sekarang.

# source: d8b1e33cc70f
text-not-a-choice =
    { $count ->
       *[other] Itu tidak ada di daftar. Ketik angka dari 1 sampai { $count }, “kembali”, atau “?”.
    }

# source: e345d61f3324
text-not-a-percent = Ketik angka dari 0 sampai 100.

## The desk

# source: 812c91874522
text-desk-note = Catat satu baris

# source: 790bd10c96c6
text-desk-cards = Baca lagi satu kartu

# source: d350809db824
text-which-line = Baris yang mana?

## Keeping the run

# source: c5d7e737993a
text-input-ended = Masukan sudah habis, jadi sesi berhenti di sini. Sesi belum berakhir, dan bisa dilanjutkan.

# source: 90dcaae5bd38
text-stopped = Anda berhenti. Sesi belum berakhir, dan bisa dilanjutkan.

# source: 1114306cae61
text-kept-at = Rekaman sesi ini: { $path }

## Debrief

# source: 9b363afbe534
debrief-text-provisional = Angka-angka ini sementara sampai ditetapkan oleh panel ahli.

# source: a4ac543ed614
debrief-text-conversation = Percakapan dengan { $person }

# source: 1131e46e47d2
debrief-text-inner = Kepercayaan { $trust }, tekanan batin { $distress }

# source: 889bba6a3891
debrief-text-sources = Dasar isi ini
