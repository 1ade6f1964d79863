# language: id
# translator: machine draft
# state: draft

## The shelf

card-author = Tampilan penulis

## The bar over the play

author-title = Tampilan penulis
author-newest = Memainkan versi yang disimpan pukul { $time }
author-older = { $count ->
   *[other] Berkas ini punya { $count } kesalahan. Anda memainkan versi yang disimpan pukul { $time }.
}
author-none = { $count ->
   *[other] Berkas ini punya { $count } kesalahan dan belum bisa dimainkan. Perbaiki dan simpan; permainan lalu terbuka di sini.
}
author-trouble = Folder tidak bisa dibaca sekarang: { $reason }. Versi baik terakhir tetap terbuka.
author-back = Mundur
author-back-hint = Mundur satu langkah: Ctrl + Z, atau Alt + panah kiri
author-forward = Maju
author-forward-hint = Maju satu langkah: Ctrl + Y, atau Alt + panah kanan
author-at = Langkah { $at } dari { $all }
author-panel-shut = Sembunyikan panel
author-panel-open = Tampilkan panel
author-panel-hint = F2
author-leave = Keluar
author-stopped = Versi ini berhenti di langkah { $number }, “{ $words }”: { $why } { $waiting ->
   *[other] Mulai dari langkah ini, { $waiting } langkah disimpan dan dicoba lagi setiap kali Anda menyimpan.
}
author-leave-out = Lewatkan langkah ini
author-nothing = Belum ada yang bisa dimainkan
author-nothing-why = Masalahnya tertera di samping. Begitu ada versi tersimpan tanpa kesalahan, permainan terbuka di sini.
author-not-kept = Posisi Anda dalam sesi tidak tersimpan di disk: { $reason }
author-not-watched = Perubahan pada berkas tidak akan terdeteksi: { $reason }
author-unreadable-place = Posisi Anda dalam sesi sebelumnya tidak bisa dipahami. Posisi itu disimpan di samping yang lain, dan sesi dimulai dari awal.
author-cannot-open = Folder tidak bisa dibuka: { $reason }

## The panel

author-tab-faults = Masalah
author-tab-faults-count = Masalah ({ $count })
author-tab-moments = Momen
author-tab-hidden = Tersembunyi
author-tab-marks = Penilaian

## Faults

faults-none = Tidak ada masalah. Pemeriksaan tidak punya catatan tentang versi ini.
faults-none-shown = Tidak ada yang berjenis ini.
faults-all = Semua ({ $count })
faults-error = Kesalahan ({ $count })
faults-warning = Peringatan ({ $count })
faults-advice = Saran ({ $count })
fault-error = Kesalahan
fault-warning = Peringatan
fault-advice = Saran
fault-below = { $severity } · { $code } · { $place }
fault-help = Yang perlu dilakukan: { $help }
fault-explain = Jelaskan aturan ini
fault-no-page = Aturan ini tidak punya halaman sendiri.

## Moments

moments-begin = Awal
moments-prebrief = Sebelum sesi
moments-none = Anda belum melakukan langkah apa pun. Mainkan di samping; setiap langkah tercantum di sini, dan Anda bisa kembali ke sana.
moments-row = { $number }. { $words }
moments-played = { $time }
moments-ahead = di depan; disimpan sampai Anda melakukan langkah lain
moments-stopped = tidak bisa dilakukan dalam versi ini; disimpan
moments-seed = Angka acak
moments-seed-set = Pakai angka ini
moments-seed-wrong = Angka tanpa tanda plus atau minus, misalnya 7.
moments-another = Undian lain
moments-seed-why = Langkah yang sama dilakukan lagi dengan nama, wajah, dan petunjuk lain.
moments-set-aside = { $count ->
   *[other] Kembalikan sesi yang digantikan ({ $count } langkah)
}
moments-walk = Mainkan contoh jalan cerita
moments-list = Langkah-langkah

## Moves

move-go = Pergi ke: { $what }
move-look = Lihat: { $what }
move-read = Baca: { $what }
move-compare = Bandingkan: { $what }, { $other }
move-ask = Tanya { $person }: { $what }
move-note = Catatan tentang { $person }, “{ $what }”: { $codes }
move-retract = Tarik kembali catatan tentang { $person }, “{ $what }”
move-rate = Sebutkan tingkat keyakinan tentang { $person }: { $percent }%
move-decide = Putuskan tentang { $person }: { $what }
stopped-missing = { $what }.

## Hidden: what no trainee sees

hidden-why = Hanya Anda yang melihat ini. Peserta melihat permainan di samping, tidak lebih.
hidden-people = Orang
hidden-cues = Petunjuk
hidden-events = Peristiwa
hidden-gates = Syarat pembuka
hidden-draw = Hasil undian
inside-clock = { $time }: { $passed } dari { $all } menit telah berlalu.
inside-at = Di: { $what }
inside-away = Tidak di sini
inside-alone = Sendirian
inside-not-alone = Tidak sendirian
inside-overheard = Orang yang memegang kendali bisa mendengar
inside-not-overheard = Tidak ada pemegang kendali yang bisa mendengar
inside-private = Di ruang privat
inside-not-private = Belum ada ruang privat
inside-understood = Bahasa: dipahami
inside-not-understood = Bahasa: tidak dipahami
inside-opened = Sudah diajak bercerita
inside-led = Sudah diberi pertanyaan yang mengarahkan
inside-shut = Tidak akan bercerita lagi
inside-talk-not-asked = Belum ditanya apakah bersedia berbicara
inside-referral-not-asked = Belum ditanya tentang rujukan
inside-agrees-talk = Setuju berbicara
inside-agrees-referral = Setuju dirujuk
inside-trust = Kepercayaan { $number }
inside-distress = Tekanan batin { $number }
inside-person = { $name } ({ $id })
inside-questions = Pertanyaan
inside-question-below = { $kind } · { $id }
inside-question-refused = { $kind } · { $id } · belum bisa sekarang: { $why }
inside-question-shut = { $kind } · { $id } · tidak ditawarkan
inside-offered-when = Ditawarkan bila
inside-answers = Jawaban, sesuai urutan dicobanya
inside-answer-comes = Ini yang akan dijawab sekarang
inside-answer-later = Syaratnya terpenuhi, tetapi ada jawaban lain yang lebih dulu
inside-answer-not = Tidak diberikan sekarang
inside-answer-otherwise = Diberikan bila tidak ada jawaban lain yang cocok
inside-gives = Memberi: { $cues }
inside-always = Tanpa syarat
inside-when = Apa yang bisa dilakukan, dan kapan
inside-cue-met = Sudah diperhatikan: { $how }
inside-cue-waiting = Belum diperhatikan
inside-cue-hidden = Tidak muncul dalam undian ini
inside-cue-shows = Menunjukkan: { $signs }
inside-cue-decoy = Tidak menunjukkan apa-apa
inside-cue-tempts = Bisa menjebak ke: { $what }
inside-cue-about = Tentang: { $people }
inside-cue-given = Diberikan oleh: { $what }
inside-cue-nowhere = Tidak ada yang memberikannya
inside-event-happened = Sudah terjadi
inside-event-pending = Menunggu
inside-event-held = Tertahan
inside-event-when = Terjadi bila
inside-event-unless = Ditahan oleh salah satu dari ini
inside-none = Tidak ada.
inside-holds = terpenuhi
inside-missing = belum ada

## Conditions. { $now } is what there is.

cond-and = {" "}dan{" "}
cond-alone = sudah terpisah, dan tidak ada pemegang kendali di dekatnya
cond-private = di ruang privat
cond-understood = bahasa yang sama-sama dipahami, atau juru bahasa independen
cond-briefed = juru bahasa sudah diberi arahan
cond-opened = sudah diajak bercerita dengan bebas
cond-led = sudah diberi pertanyaan yang mengarahkan
cond-trust-at-least = kepercayaan { $need } atau lebih (sekarang { $now })
cond-trust-below = kepercayaan di bawah { $need } (sekarang { $now })
cond-distress-at-least = tekanan batin { $need } atau lebih (sekarang { $now })
cond-distress-below = tekanan batin di bawah { $need } (sekarang { $now })
cond-asked = { $what } sudah ditanyakan
cond-seen = { $what } sudah diperhatikan
cond-read = { $what } sudah dibaca
cond-done = { $what } sudah dilakukan
cond-done-with = { $what } sudah dilakukan dengan { $person }
cond-drawn = undian { $what } memilih { $word }
cond-happened = { $what } sudah terjadi
cond-after = menit { $need } atau sesudahnya (sekarang { $now })
cond-before = sebelum menit { $need } (sekarang { $now })
cond-at = Anda berada di { $what }
cond-present = { $person } ada di sini
cond-compared = { $what } dan { $other } sudah disandingkan
cond-noted = ada catatan tentang { $what }
cond-rated = Anda sudah menyebutkan seberapa yakin Anda tentang { $person }
cond-decided = Anda sudah memutuskan tentang { $person }
cond-any = salah satu dari: { $what }
cond-all = semua dari: { $what }
cond-not = bukan begini: { $what }

## Marks so far

marks-why = Seandainya sesi berakhir sekarang.
marks-score = { $score }, perlu { $least }
marks-score-free = { $score }
marks-unsafe = Tidak aman: { $rule }
marks-all = Semua penilaian
marks-below = { $verdict } · { $competency } · { $points } dari { $possible }
marks-moment = Ke momen ini
