/**
 * Small worlds told month by month: A, what happens to clients and money; M, the rest of the contract, at the treasury's
 * desk; B, what providers do that decide for themselves (model, §11.4).
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
 * <tr><td>cap, floor, tiers, a year's baseline, a cohort or its events not foreseen</td><td>B11, RedTeamTest</td></tr>
 * <tr><td>a client more does not raise what a cohort must reach</td><td>B11, RedTeamTest</td></tr>
 * <tr><td>a bid at list price under a cap or tiers</td><td>B11</td></tr>
 * <tr><td>last of equals taken</td><td>LogitTest</td></tr>
 * <tr><td>price between two of the list rounded</td><td>ShadowPriceTest</td></tr>
 * <tr><td>eye closed, or clear where it is not</td><td>B08, SightTest</td></tr>
 * <tr><td>effort drawn the wrong way round; list of prices too short</td><td>B03</td></tr>
 * </table>
 */
package outturn.story;
