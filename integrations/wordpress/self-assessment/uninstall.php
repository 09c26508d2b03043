<?php
/**
 * Deletes what the plugin has stored: the position documents of the site. There is nothing in the database.
 *
 * @package SelfAssessment
 */

namespace SelfAssessment;

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

require_once __DIR__ . '/includes/positions.php';

/**
 * Empties and removes the folder of the current site.
 */
function remove_own_folder() {
	$folder = own_folder()['path'];
	array_map( 'wp_delete_file', (array) glob( "$folder/*.json" ) );
	if ( is_dir( $folder ) && ! glob( "$folder/*" ) ) {
		rmdir( $folder ); // phpcs:ignore WordPress.WP.AlternativeFunctions
	}
}

if ( is_multisite() ) {
	$sites = get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	);
	foreach ( $sites as $site ) {
		switch_to_blog( $site );
		remove_own_folder();
		restore_current_blog();
	}
} else {
	remove_own_folder();
}
