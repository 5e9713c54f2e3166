/**
 * Small worlds told month by month: A, what happens to clients and money; M, the rest of the contract, at the treasury's
 * desk; B, what providers do that decide for themselves (model, §11.4); G, how they game.
 *
 * <p>Each rule of deciding was put out of order by hand, and put right again. What noticed:
 *
 * <table>
 * <caption>Faults planted, and the tests that fail</caption>
 * <tr><th>fault</th><th>noticed by</th></tr>
 * <tr><td>λ fixed at 0</td><td>RestlessBanditTest, B01, B02, B03</td></tr>
 * <tr><td>λ or wage left out of what an hour costs</td><td>EffortWorthTest, ForesightTest</td></tr>
 * <tr><td>risk sought, not shunned</td><td>EffortWorthTest, ForesightTest</td></tr>
 * <tr><td>mission's sign; good after treatment forgotten</td><td>EffortWorthTest, ForesightTest, B02</td></tr>
 * <tr><td>good of those who come back forgotten</td><td>ForesightTest</td></tr>
 * <tr><td>everybody accepted; penalty not feared</td><td>AcceptanceTest, B04, B05</td></tr>
 * <tr><td>penalty never charged, charged or feared after its contract</td><td>B05</td></tr>
 * <tr><td>leave to refuse not asked</td><td>B03, B05</td></tr>
 * <tr><td>what becomes of the refused forgotten</td><td>ForesightTest</td></tr>
 * <tr><td>discount, lag, rejection, claims not made, a prime's slice, an investor ignored</td><td>ForesightTest</td></tr>
 * <tr><td>end of the contract ignored</td><td>ForesightTest, B07</td></tr>
 * <tr><td>yearly prices, fees, activity, client costs ignored</td><td>ForesightTest</td></tr>
 * <tr><td>avoidable hours, cost of change ignored</td><td>ForesightTest, B01</td></tr>
 * <tr><td>a clock a month out, a clawback, a review, a change or a hold misread</td><td>ForesightTest</td></tr>
 * <tr><td>horizon a month short; τ ignored</td><td>ForesightTest</td></tr>
 * <tr><td>cap, floor, tiers, a year's baseline or a cohort not foreseen</td><td>B11, RedTeamTest</td></tr>
 * <tr><td>a client more does not raise what a cohort must reach</td><td>B11, RedTeamTest</td></tr>
 * <tr><td>a bid at list price under a cap or tiers</td><td>B11</td></tr>
 * <tr><td>the first year's forecast for all years of tiers</td><td>B11</td></tr>
 * <tr><td>what is never claimed counted towards a tier</td><td>B11</td></tr>
 * <tr><td>cohorts, or what is rejected, left out of what fills a cap; a prime's part of what comes besides</td><td>B11</td></tr>
 * <tr><td>events of a cohort with the wrong sign, at a usual level, forgotten after leaving, counted for ever or of the refused, followed as if
 * all had left alike</td><td>ForesightComesTrueTest</td></tr>
 * <tr><td>events forgotten where a client is discharged early, or made to wait</td><td>GamingComesTrueTest</td></tr>
 * <tr><td>an event at each cohort's own price, with a binomial's spread, paid at once; an investor's</td><td>B11</td></tr>
 * <tr><td>last of equals taken</td><td>LogitTest</td></tr>
 * <tr><td>price between two of the list rounded</td><td>ShadowPriceTest</td></tr>
 * <tr><td>eye closed, or clear where it is not</td><td>B08, SightTest</td></tr>
 * <tr><td>effort drawn the wrong way round; list of prices too short</td><td>B03</td></tr>
 * <tr><td>the refused not passed on, or to whoever refused</td><td>G06</td></tr>
 * <tr><td>refusing fined as an audit's finding</td><td>B05, G01</td></tr>
 * <tr><td>upcoded for nothing, with an independent assessor, or though not thought of</td><td>G01</td></tr>
 * <tr><td>honesty not asked: upcoding, early discharge</td><td>G01, G02, GamingComesTrueTest</td></tr>
 * <tr><td>group above not written down, not foreseen, not accepted by, or kept when found out</td><td>G01</td></tr>
 * <tr><td>nobody found out; penalty not charged</td><td>G01, G02, G03, G04</td></tr>
 * <tr><td>penalty or audit not feared, gain kept when found out</td><td>GamingTest, G01, G02, G03, G04</td></tr>
 * <tr><td>audited by one contract of several, by another provider's, or term by term</td><td>G01, G04</td></tr>
 * <tr><td>penalty under one contract of several</td><td>G01</td></tr>
 * <tr><td>early discharge not thought of, or not passing for a completion</td><td>G02</td></tr>
 * <tr><td>discharged from a state that is not named, or when found out</td><td>G02</td></tr>
 * <tr><td>who leaves anyway booked out as well</td><td>GamingComesTrueTest</td></tr>
 * <tr><td>audit of early discharge not feared; what follows it forgotten; done though an effort is better</td><td>G02</td></tr>
 * <tr><td>stated effort in the last month of one who thinks of effort</td><td>G05</td></tr>
 * <tr><td>held a month less, for nothing, when found out, or beyond death</td><td>G03</td></tr>
 * <tr><td>held and yet truly away; let in where it would not have come</td><td>G03</td></tr>
 * <tr><td>the held do not die or go elsewhere, come back as luck has it, or are held for ever</td><td>G03</td></tr>
 * <tr><td>the least effort in the last month of one who does not think of effort</td><td>G05</td></tr>
 * <tr><td>holding not foreseen</td><td>GamingComesTrueTest</td></tr>
 * <tr><td>holding, or claiming what is not so, after closing</td><td>G03, G04</td></tr>
 * <tr><td>false claims paid as true, for nothing, or when found out</td><td>G04</td></tr>
 * <tr><td>what another group would pay looked at</td><td>G04</td></tr>
 * <tr><td>claims of what is not so not foreseen: in treatment, exits, reviews</td><td>GamingComesTrueTest</td></tr>
 * <tr><td>notice, recruitment, their costs; vacancies paid</td><td>B09</td></tr>
 * <tr><td>turnover blind to caseload or cuts</td><td>B09</td></tr>
 * <tr><td>norm, volunteers or their ceiling ignored; caseload not counted, or twice</td><td>B09</td></tr>
 * <tr><td>income not averaged; blocks, activity or results no income to staff by; lines that move staff</td><td>B09</td></tr>
 * <tr><td>a warm-up's caseloads added up, or nobody coming or going in it; volunteers not worn out</td><td>B09</td></tr>
 * <tr><td>hours stated and not hours there, by who decides or who states</td><td>B09</td></tr>
 * <tr><td>dropping out, closing, the gap, a successor's reserves, debts written off</td><td>A14, A15, A18_LostOnTheWay</td></tr>
 * <tr><td>a failed provider's claims its successor's, or going on</td><td>A14</td></tr>
 * <tr><td>moved without a wait, to the place in the queue one had, or not counted as having left</td><td>A18_LostOnTheWay, A20</td></tr>
 * <tr><td>who moves, or comes back to another, keeps what counted with the first; back to who is gone</td><td>A20</td></tr>
 * <tr><td>those who wait stay with who is gone, or drop out; newcomers sent there; lost where nobody can be</td><td>A20</td></tr>
 * <tr><td>lost on the way a second time, once elsewhere, or from the list without giving up waiting</td><td>A20</td></tr>
 * <tr><td>passed on to who is gone</td><td>G06</td></tr>
 * <tr><td>a successor's posts, load and average income those of its predecessor, or of the first month</td><td>B09</td></tr>
 * <tr><td>clawed back from who has failed since; withheld sums, capital, floors, cohorts for who is gone</td><td>M08</td></tr>
 * <tr><td>disruption forgotten, or a month too long</td><td>A18_LostOnTheWay</td></tr>
 * <tr><td>everybody takes part; no bid and there all the same; replaced though nobody bid; gone before the warm-up is over</td><td>B10</td></tr>
 * <tr><td>who did not bid keeps clients of the warm-up</td><td>B10</td></tr>
 * <tr><td>a bid without overheads, staff, blocks, a prime's slice or sum for risk, capital, places or how long they are taken</td><td>B10</td></tr>
 * <tr><td>a bid without discount, shares of referrals, refusals and their penalty, hours, or the contract's end</td><td>B10</td></tr>
 * <tr><td>no slice kept or foreseen</td><td>A13, A19_WhatAPrimePassesOn</td></tr>
 * <tr><td>what is clawed back all out of the provider's part</td><td>A13</td></tr>
 * <tr><td>all risk passed on, risk kept of blocks, or not foreseen</td><td>A19_WhatAPrimePassesOn</td></tr>
 * <tr><td>the sum for risk not paid, of the wrong part, or beyond the contract or the provider</td><td>A19_WhatAPrimePassesOn</td></tr>
 * </table>
 */
package outturn.story;
